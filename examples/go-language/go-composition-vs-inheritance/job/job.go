// #region shown
package main

import "fmt"

type Job struct{ ID int }

func (j Job) Name() string     { return "job" }
func (j Job) Describe() string { return fmt.Sprintf("%s #%d", j.Name(), j.ID) }

type EmailJob struct {
	Job
	To string
}

func (e EmailJob) Name() string { return "email" }

func main() {
	e := EmailJob{Job: Job{ID: 7}, To: "a@example.com"}
	fmt.Println(e.Name())
	fmt.Println(e.Describe())
}
// #endregion shown
