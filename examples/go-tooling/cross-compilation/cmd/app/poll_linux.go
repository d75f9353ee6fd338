package main

func poller() string { return "epoll" }
