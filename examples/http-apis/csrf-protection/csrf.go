package csrf

import "net/http"

// #region shown
func protect(app http.Handler) (http.Handler, error) {
	csrf := http.NewCrossOriginProtection()
	// Another origin of ours that may send forms here.
	if err := csrf.AddTrustedOrigin("https://admin.example.com"); err != nil {
		return nil, err
	}
	// A form of the login provider posts here, and the handler checks what
	// the provider signed.
	csrf.AddInsecureBypassPattern("POST /login/callback")
	return csrf.Handler(app), nil
}

func setSession(w http.ResponseWriter, token string) {
	http.SetCookie(w, &http.Cookie{
		Name:     "__Host-session",
		Value:    token,
		Path:     "/",
		Secure:   true,
		HttpOnly: true,
		SameSite: http.SameSiteLaxMode,
	})
}

// #endregion shown
