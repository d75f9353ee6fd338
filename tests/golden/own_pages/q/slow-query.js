askbookShard("passages:slow-query",[["","",["Its plan reads the whole table. See about and the path."]]])
