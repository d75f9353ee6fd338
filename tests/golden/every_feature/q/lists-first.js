askbookShard("passages:lists-first",[["","",["one","two"]]])
