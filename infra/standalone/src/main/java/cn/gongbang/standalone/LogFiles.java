package cn.gongbang.standalone;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Logs of everything in this JVM go to files in the data folder; the console is kept for what a person reads. */
final class LogFiles {

    private LogFiles() {}

    /** Spring Boot must leave the one logging system alone: several applications would configure it over each other. */
    static void keepOneLoggingSystem() {
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
    }

    /** Before a data folder is open, only errors are worth a line on the console. */
    static void keepConsoleQuiet() {
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof Logger root) {
            root.setLevel(Level.ERROR);
        }
    }

    static void openIn(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (!(LoggerFactory.getILoggerFactory() instanceof LoggerContext context)) {
            return;
        }
        try (InputStream configuration = LogFiles.class.getResourceAsStream("/standalone-logback.xml")) {
            if (configuration == null) {
                throw new IOException("standalone-logback.xml is not on the class path");
            }
            SLF4JBridgeHandler.removeHandlersForRootLogger();
            SLF4JBridgeHandler.install();
            context.reset();
            context.putProperty("logs", folder.toString());
            JoranConfigurator configurator = new JoranConfigurator();
            configurator.setContext(context);
            configurator.doConfigure(configuration);
        } catch (JoranException failure) {
            throw new IOException("The log files could not be set up in " + folder, failure);
        }
    }
}
