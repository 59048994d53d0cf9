package dev.goodword.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds the command line of the child: the same Java and the same class path as ours. In
 * an executable jar the class path is nested, so Boot's own launcher opens it; from an
 * IDE, a build tool, a test or an unpacked jar the plain class path does.
 */
final class ExtractionCommand {

	private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

	private final FileSettings.Child settings;

	private final String mainClass;

	ExtractionCommand(FileSettings.Child settings, String mainClass) {
		this.settings = settings;
		this.mainClass = mainClass;
	}

	/**
	 * A process that is ready to start: cleared environment, bounded memory, name lookup
	 * answered from an empty file, temporary files in the given folder only, nothing
	 * written to our own streams.
	 * @param folder an empty folder of its own
	 * @param hosts an empty file
	 */
	ProcessBuilder builder(Path folder, Path hosts) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(memory());
		command.addAll(surroundings(folder, hosts));
		command.addAll(program());
		command.add(Long.toString(this.settings.limit().toMillis()));
		command.add(Integer.toString(this.settings.textLimit()));
		ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
		builder.environment().clear();
		builder.environment().put("LC_ALL", "C.UTF-8");
		return builder;
	}

	private List<String> memory() {
		return List.of("-Xmx" + this.settings.heap().toMegabytes() + "m", "-Xms32m", "-XX:+UseSerialGC",
				"-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=64m", "-XX:MaxMetaspaceSize=128m",
				"-XX:MaxDirectMemorySize=16m", "-XX:+ExitOnOutOfMemoryError", "-XX:-UsePerfData");
	}

	private List<String> surroundings(Path folder, Path hosts) {
		return List.of("-Djava.awt.headless=true", "-Dfile.encoding=UTF-8", "-Djava.io.tmpdir=" + folder,
				"-Duser.home=" + folder, "-Dpdfbox.fontcache=" + folder, "-Djava.net.useSystemProxies=false",
				"-Djdk.net.hosts.file=" + hosts, "-Djavax.xml.accessExternalDTD=", "-Djavax.xml.accessExternalSchema=",
				"-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider");
	}

	private List<String> program() {
		String classPath = System.getProperty("java.class.path");
		if (isExecutableJar()) {
			return List.of("-cp", classPath, "-Dloader.main=" + this.mainClass, LAUNCHER);
		}
		return List.of("-cp", classPath, this.mainClass);
	}

	private static boolean isExecutableJar() {
		return ClassLoader.getSystemResource(LAUNCHER.replace('.', '/') + ".class") != null;
	}

}
