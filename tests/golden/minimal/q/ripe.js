askbookShard([["","",["When the neck gives way."]]])
