askbookShard([["","",["Another one holds the lock."]]])
