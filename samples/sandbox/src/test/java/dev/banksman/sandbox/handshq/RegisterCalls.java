package dev.banksman.sandbox.handshq;

/** Calls of everything that is about people: roles, trainings, assignments and reviews. */
record RegisterCalls(Api api) {
    private static final String BY_ID = "/personnel_assignments/";
    private static final String ADDED = "/projects/1002/personnel/30012";

    /** Each operation once, with success. */
    void succeed() {
        people();
        roles();
        assignments();
    }

    private void people() {
        api.get("/personnel?archived=true&search=a").expect(200);
        api.get("/personnel/30001").expect(200);
        String id = api.post("/personnel", "{\"personnel\": {\"first_name\": \"A\", \"last_name\": \"B\"}}")
                .expect(201)
                .string("/data/id");
        api.patch("/personnel/" + id, "{\"personnel\": {\"role_ids\": [\"203\"]}}")
                .expect(200);
        api.patch("/personnel/" + id + "/archive").expect(200);
        api.patch("/personnel/" + id + "/unarchive").expect(200);
        api.post("/trainings", """
                        {"training": {"personnel_id": "%s", "course_id": "101", "start_date": "2026-01-01"}}
                        """.formatted(id)).expect(201);
        String held =
                api.post("/personnel_roles", """
                        {"personnel_role": {"personnel_id": "%s", "role_id": "213"}}
                        """.formatted(id)).expect(201).string("/data/id");
        api.delete("/personnel_roles/" + held).expect(204);
        api.delete("/personnel/" + id).expect(204);
    }

    private void roles() {
        api.get("/roles?search=site").expect(200);
        String id = api.post("/roles", "{\"role\": {\"position\": \"x\", \"course_ids\": [\"101\"]}}")
                .expect(201)
                .string("/data/id");
        api.get("/roles/" + id).expect(200);
        api.patch("/roles/" + id, "{\"role\": {\"course_ids\": []}}").expect(200);
        api.delete("/roles/" + id).expect(204);
    }

    private void assignments() {
        String change = "{\"personnel_assignment\": {\"role_id\": \"213\"}}";
        String id = assign();
        api.get("/projects/1001/personnel_assignments").expect(200);
        api.get(BY_ID + id).expect(200);
        api.get(ADDED + "/assignment").expect(200);
        api.patch(BY_ID + id, change).expect(200);
        api.patch(ADDED + "/assignment", change).expect(200);
        api.get(BY_ID + id + "/latest_document_review").expect(200);
        api.get("/projects/1001/personnel/30001/latest_document_review").expect(200);
        api.get("/projects/1001/latest_document_reviews").expect(200);
        api.get("/projects/1002/latest_document_reviews").expect(200);
        api.delete(BY_ID + id).expect(204);
        assign();
        api.delete(ADDED + "/assignment").expect(204);
    }

    private String assign() {
        return api.post(ADDED + "/assignment", "{\"user_email\": \"jane@daystrom.com\"}")
                .expect(201)
                .string("/data/id");
    }

    /** Without a token all of this is a 401; with one, a 404 where the document has one. */
    void refuse() {
        for (String path : new String[] {
            "/personnel",
            "/personnel/1",
            "/roles",
            "/roles/1",
            "/projects/1/personnel_assignments",
            "/personnel_assignments/1",
            "/projects/1/personnel/1/assignment",
            "/projects/1/latest_document_reviews",
            "/personnel_assignments/1/latest_document_review",
            "/projects/1/personnel/1/latest_document_review"
        }) {
            api.get(path);
        }
        for (String path : new String[] {
            "/personnel/1",
            "/roles/1",
            "/personnel_roles/1",
            "/personnel_assignments/1",
            "/projects/1/personnel/1/assignment"
        }) {
            api.delete(path);
        }
        for (String path : new String[] {"/personnel", "/roles", "/trainings", "/personnel_roles"}) {
            api.post(path, "{}");
        }
        api.post("/projects/1/personnel/1/assignment", "{}");
        api.patch("/personnel/1/archive");
        api.patch("/personnel/1/unarchive");
        for (String path : new String[] {
            "/personnel/1", "/roles/1", "/personnel_assignments/1", "/projects/1/personnel/1/assignment"
        }) {
            api.patch(path, "{}");
        }
    }

    /** What is not of the form that the document describes, and what cannot be. */
    void misuse() {
        for (String path : new String[] {
            "/personnel", "/roles", "/projects/1001/personnel_assignments", "/projects/1001/latest_document_reviews"
        }) {
            api.get(path + "?page=0").expect(400);
        }
        String assignment = "/projects/1001/personnel/30001/assignment";
        for (String path : new String[] {"/personnel", "/roles", "/trainings", "/personnel_roles", assignment}) {
            api.post(path, "[]").expect(400);
        }
        for (String path : new String[] {"/personnel/30001", "/roles/201", BY_ID + "60001", assignment}) {
            api.patch(path, "[]").expect(400);
        }
        api.post("/personnel", "{\"personnel\": {}}").expect(422);
        api.post("/roles", "{\"role\": {}}").expect(422);
        api.post("/trainings", "{\"training\": {}}").expect(422);
        api.post("/personnel_roles", "{\"personnel_role\": {}}").expect(422);
        api.post(assignment, "{}").expect(422);
        api.patch("/personnel/30001", "{\"personnel\": {\"role_ids\": [\"1\"]}}")
                .expect(422);
        api.patch("/roles/201", "{\"role\": {\"position\": \"\"}}").expect(422);
        api.patch(BY_ID + "60001", "{\"personnel_assignment\": {\"role_id\": \"1\"}}")
                .expect(422);
        api.patch(assignment, "{\"personnel_assignment\": {\"role_id\": \"1\"}}")
                .expect(422);
    }
}
