askbookShard([["","",["Nobody does that by hand now."]]])
