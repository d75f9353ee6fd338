askbookShard([["","",["one","two"]]])
