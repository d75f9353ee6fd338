askbookShard("passages:ripe",[["","",["When the neck gives way."]]])
