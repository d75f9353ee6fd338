// Command render fills deployment.yaml with the functions that Helm adds to
// text/template, as far as the template needs them.
package main

import (
	"crypto/sha256"
	"fmt"
	"os"
	"strings"
	"text/template"
)

func main() {
	t := template.New("chart")
	t.Funcs(template.FuncMap{
		"include": func(name string, data any) (string, error) {
			var b strings.Builder
			err := t.ExecuteTemplate(&b, name, data)
			return b.String(), err
		},
		"nindent": func(n int, s string) string {
			pad := "\n" + strings.Repeat(" ", n)
			return pad + strings.ReplaceAll(s, "\n", pad)
		},
		"indent": func(n int, s string) string {
			pad := strings.Repeat(" ", n)
			return pad + strings.ReplaceAll(s, "\n", "\n"+pad)
		},
		"toYaml": func(v map[string]any) string { return fmt.Sprintf("memory: %v", v["memory"]) },
		"default": func(or, v any) any {
			if v == nil || v == "" {
				return or
			}
			return v
		},
		"sha256sum": func(s string) string { return fmt.Sprintf("%x", sha256.Sum256([]byte(s))) },
	})
	template.Must(t.New("helpers").Parse(`
{{- define "orders.fullname" }}shop-orders{{ end }}
{{- define "orders.selectorLabels" }}app: orders{{ end }}
{{- define "orders.labels" }}app: orders
version: {{ .Chart.AppVersion }}{{ end }}`))
	template.Must(t.New("orders/templates/configmap.yaml").Parse(`level: {{ .Values.level }}`))
	text, err := os.ReadFile(os.Args[1])
	if err != nil {
		panic(err)
	}
	t = template.Must(t.New("deployment").Parse(string(text)))
	image := map[string]any{"repository": "registry.example.com/orders"}
	if len(os.Args) > 3 {
		image["tag"] = os.Args[3]
	}
	err = t.Execute(os.Stdout, map[string]any{
		"Template": map[string]any{"BasePath": "orders/templates"},
		"Chart":    map[string]any{"AppVersion": "1.9.0"},
		"Values": map[string]any{
			"level": os.Args[2], "image": image,
			"resources": map[string]any{"memory": "256Mi"},
		},
	})
	if err != nil {
		panic(err)
	}
}
