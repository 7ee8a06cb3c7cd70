Coast Survey, lights of the outer coast
