// by hand too
