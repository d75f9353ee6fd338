package hidden

import "unsafe"

func Hide(p *int) uintptr { return uintptr(unsafe.Pointer(p)) }

func Show(u uintptr) *int { return (*int)(unsafe.Pointer(u)) }
