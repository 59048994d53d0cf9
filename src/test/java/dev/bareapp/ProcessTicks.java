package dev.bareapp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The CPU time of a process by the kernel's count, in hundredths of a second.
 *
 * @param own its own
 * @param children that of its children that have ended
 */
record ProcessTicks(long own, long children) {

	private static final int MILLIS = 10;

	static ProcessTicks of(String pid) throws IOException {
		String[] fields = Files.readString(Path.of("/proc", pid, "stat")).replaceFirst("^.*\\) ", "").split(" ");
		return new ProcessTicks(Long.parseLong(fields[11]) + Long.parseLong(fields[12]),
				Long.parseLong(fields[13]) + Long.parseLong(fields[14]));
	}

	/** Own milliseconds since then, for each of so many requests. */
	double ownSince(ProcessTicks before, int requests) {
		return (this.own - before.own) * (double) MILLIS / requests;
	}

	/** The ended children's milliseconds since then, for each of so many requests. */
	double childrenSince(ProcessTicks before, int requests) {
		return (this.children - before.children) * (double) MILLIS / requests;
	}

}
