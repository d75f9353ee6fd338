askbookShard([["","",[]]])
