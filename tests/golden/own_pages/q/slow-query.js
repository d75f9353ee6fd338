askbookShard([["","",["Its plan reads the whole table. See about and the path."]]])
