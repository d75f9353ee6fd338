//go:build darwin

package main

func poller() string { return "kqueue" }
