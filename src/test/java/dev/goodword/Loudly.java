package dev.goodword;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What everybody who runs the tests should read: goes around the files that keep what
 * tests print.
 */
public final class Loudly {

	private static final PrintStream CONSOLE = new PrintStream(new FileOutputStream(FileDescriptor.out), true,
			StandardCharsets.UTF_8);

	private Loudly() {
	}

	/** Prints one line on the console of the build. */
	public static void say(String line) {
		CONSOLE.println(line.replaceAll("\\s+", " "));
	}

}
