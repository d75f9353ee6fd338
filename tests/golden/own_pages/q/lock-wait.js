askbookShard("passages:lock-wait",[["","",["Another one holds the lock."]]])
