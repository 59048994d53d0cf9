package dev.goodword.drill;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One life of a {@link DrillNode}, from its start to its end by {@code kill -9}. */
final class DrillProcess implements AutoCloseable {

	private static final long PATIENCE_SECONDS = Long.getLong("goodword.drill.patience", 120);

	private static final long DEATH_SECONDS = 20;

	private final Process process;

	private final BlockingQueue<String> said = new LinkedBlockingQueue<>();

	/**
	 * Starts it.
	 * @param ahead how far its clock is ahead
	 * @param settings its settings, as {@code --name=value}
	 * @param log the file to which all it prints is added
	 */
	DrillProcess(Duration ahead, List<String> settings, Path log) throws IOException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx384m",
						"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8", "-cp", classPath(),
						DrillNode.class.getName(), ahead.toString()));
		command.addAll(settings);
		this.process = new ProcessBuilder(command).redirectErrorStream(true).start();
		Thread reader = new Thread(() -> read(log), "drill-output");
		reader.setDaemon(true);
		reader.start();
	}

	/** Waits until it can be asked; the code of its position. */
	String ready() throws InterruptedException, TimeoutException {
		return await(DrillNode.READY);
	}

	/** Has it send all mail, and waits for its own end. */
	void drain() throws IOException, InterruptedException, TimeoutException {
		this.process.getOutputStream().write((DrillNode.DRAIN + "\n").getBytes(StandardCharsets.UTF_8));
		this.process.getOutputStream().flush();
		await(DrillNode.DRAIN);
		if (!this.process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
			throw new TimeoutException("The process does not end");
		}
	}

	/** Has it follow one of {@link DrillOrders}; the answer. */
	String order(String order) throws IOException, InterruptedException, TimeoutException {
		this.process.getOutputStream().write((order + "\n").getBytes(StandardCharsets.UTF_8));
		this.process.getOutputStream().flush();
		return await(DrillOrders.DONE);
	}

	/** Kills it as the operating system does, between any two instructions. */
	void kill() {
		this.process.destroyForcibly();
	}

	/** Whether it is dead, or dies within this time. */
	boolean endsWithin(Duration time) {
		try {
			return this.process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return true;
		}
	}

	/** Kills it and waits until it and what it started are gone. */
	@Override
	public void close() {
		List<ProcessHandle> family = this.process.descendants().toList();
		this.process.destroyForcibly();
		try {
			if (!this.process.waitFor(DEATH_SECONDS, TimeUnit.SECONDS)) {
				throw new IllegalStateException("The process outlived its killing");
			}
			for (ProcessHandle child : family) {
				child.onExit().get(DEATH_SECONDS, TimeUnit.SECONDS);
			}
		}
		catch (ExecutionException | TimeoutException ex) {
			throw new IllegalStateException("What the process started outlives it", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private String await(String beginning) throws InterruptedException, TimeoutException {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
		for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
			String line = this.said.poll(left, TimeUnit.NANOSECONDS);
			if (line != null && line.startsWith(beginning)) {
				return line.substring(beginning.length());
			}
			if (line != null && line.isEmpty()) {
				throw new IllegalStateException("The process ended before it said " + beginning);
			}
		}
		throw new TimeoutException("Not said within " + PATIENCE_SECONDS + " s: " + beginning);
	}

	private void read(Path log) {
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(this.process.getInputStream(), StandardCharsets.UTF_8))) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				Files.writeString(log, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
				if (line.startsWith("DRILL ")) {
					this.said.add(line);
				}
			}
		}
		catch (IOException ex) {
			if (this.process.isAlive()) {
				throw new UncheckedIOException(ex);
			}
		}
		finally {
			this.said.add("");
		}
	}

	private static String classPath() {
		return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
	}

}
