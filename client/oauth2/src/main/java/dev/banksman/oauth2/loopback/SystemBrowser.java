package dev.banksman.oauth2.loopback;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Asks the system to open an address by its own program: no shell reads it, and no window toolkit is started. */
final class SystemBrowser implements Browser {
    private final List<String> command;

    private SystemBrowser(List<String> command) {
        this.command = command;
    }

    static SystemBrowser ofThisMachine() {
        return new SystemBrowser(command(System.getProperty("os.name", ""), System.getenv()));
    }

    /** What opens an address when that is added to it; empty where there is no screen. */
    static List<String> command(String system, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler");
        }
        if (name.startsWith("mac")) {
            return List.of("open");
        }
        boolean screen = environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY");
        return screen ? List.of("xdg-open") : List.of();
    }

    @Override
    public boolean open(URI url) {
        return !command.isEmpty() && run(url.toString());
    }

    private boolean run(String url) {
        List<String> line = new ArrayList<>(command);
        line.add(url);
        try {
            new ProcessBuilder(line)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }
}
