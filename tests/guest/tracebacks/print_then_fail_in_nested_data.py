# A long line with an error at its end.
employees = [{"name": "Ann", "salary": 5000, "skills": ["python", "sql"]}, {"name": "Bob", "salary": "none", "skills": []}]
print(sum(employee["salary"] for employee in employees if employee["skills"]), [employee["name"].upper() for employee in employees], employees[1]["skills"][0])
