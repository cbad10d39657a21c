package dev.banksman.oauth2.loopback;

/** What the browser shows in the end. Nothing of what it sent comes back. */
final class CallbackPage {
    static final String DONE =
            page("That is all", "The program that you came from has its answer. You can close this page.");
    static final String NOTHING = page("Nothing here", "This address takes the answer to a login, and nothing else.");

    private CallbackPage() {}

    private static String page(String title, String text) {
        return """
                <!doctype html>
                <html lang="en">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%1$s</title>
                <style>
                  :root { color-scheme: light dark; }
                  body { margin: 0; min-height: 100vh; display: grid; place-content: center; text-align: center; font: 17px/1.5 system-ui, sans-serif; }
                  h1 { margin: 0 0 .5rem; font-size: 1.5rem; }
                  p { margin: 0 1.5rem; opacity: .75; }
                </style>
                <h1>%1$s</h1>
                <p>%2$s</p>
                """.formatted(title, text);
    }
}
