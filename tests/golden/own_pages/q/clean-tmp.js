askbookShard("passages:clean-tmp",[["","",["Nobody does that by hand now."]]])
