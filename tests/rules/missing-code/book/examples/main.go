// #region start
func main() {}
// #endregion
