package dev.banksman.webhook.http;

import com.sun.net.httpserver.HttpServer;
import dev.banksman.webhook.WebhookReceiver;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;

/** The real servers that the adapters are for, on a free port of this machine. */
enum Server {
    JDK {
        @Override
        Running start(WebhookReceiver receiver) throws IOException {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            ExecutorService threads = Executors.newCachedThreadPool();
            server.setExecutor(threads);
            server.createContext("/hooks/site", new JdkWebhookHandler(receiver));
            server.start();
            return new Running(server.getAddress().getPort(), () -> {
                server.stop(0);
                threads.shutdownNow();
            });
        }
    },
    SERVLET {
        @Override
        Running start(WebhookReceiver receiver) {
            return tomcat(new WebhookServlet(receiver));
        }
    },
    SPRING {
        @Override
        Running start(WebhookReceiver receiver) {
            GenericWebApplicationContext context = new GenericWebApplicationContext();
            context.registerBean("/hooks/site", SpringWebhookHandler.class, () -> new SpringWebhookHandler(receiver));
            return tomcat(new DispatcherServlet(context));
        }
    };

    private static final Logger TOMCATS_LOG = Logger.getLogger("org.apache");

    abstract Running start(WebhookReceiver receiver) throws IOException;

    private static Running tomcat(Servlet servlet) {
        TOMCATS_LOG.setLevel(Level.SEVERE);
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir("target/tomcat");
        tomcat.setHostname("localhost");
        tomcat.setPort(0);
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        tomcat.addContext("", null)
                .addServletContainerInitializer((classes, context) -> register(servlet, context), null);
        try {
            tomcat.start();
        } catch (LifecycleException e) {
            throw new IllegalStateException(e);
        }
        return new Running(tomcat.getConnector().getLocalPort(), () -> stop(tomcat));
    }

    private static void register(Servlet servlet, ServletContext context) {
        ServletRegistration.Dynamic hooks = context.addServlet("hooks", servlet);
        hooks.setLoadOnStartup(1);
        hooks.addMapping("/*");
    }

    private static void stop(Tomcat tomcat) {
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    /** A server until it is closed. */
    record Running(int port, Closeable stop) implements Closeable {
        @Override
        public void close() throws IOException {
            stop.close();
        }
    }
}
