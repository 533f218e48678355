"""Lays a frame into the widget: the brain as large as its names allow, the names around it."""



