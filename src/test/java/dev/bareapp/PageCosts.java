package dev.bareapp;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;

/**
 * Measures what a page costs a running server: CPU time of its process per request, from
 * the kernel's own count, and the median wall time of one client. Usage:
 * {@code PageCosts <pid> <requests> <cookie or -> <address>...}
 */
public final class PageCosts {

	private final HttpClient client = HttpClient.newHttpClient();

	private final String cookie;

	private PageCosts(String cookie) {
		this.cookie = cookie;
	}

	public static void main(String[] args) throws Exception {
		PageCosts costs = new PageCosts(args[2]);
		int requests = Integer.parseInt(args[1]);
		for (String address : Arrays.copyOfRange(args, 3, args.length)) {
			costs.measure(args[0], requests, address);
		}
	}

	private void measure(String pid, int requests, String address) throws Exception {
		for (int i = 0; i < requests / 2; i++) {
			get(address);
		}
		long[] walls = new long[requests];
		ProcessTicks before = ProcessTicks.of(pid);
		for (int i = 0; i < requests; i++) {
			long start = System.nanoTime();
			get(address);
			walls[i] = System.nanoTime() - start;
		}
		double cpu = ProcessTicks.of(pid).ownSince(before, requests);
		Arrays.sort(walls);
		System.out.printf("%-60s CPU %6.2f ms a request, median wall %6.2f ms, p90 %6.2f ms%n", address, cpu,
				walls[requests / 2] / 1e6, walls[requests * 9 / 10] / 1e6);
	}

	private void get(String address) throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
		if (!this.cookie.equals("-")) {
			request.header("Cookie", this.cookie);
		}
		HttpResponse<String> answer = this.client.send(request.build(), HttpResponse.BodyHandlers.ofString());
		if (answer.statusCode() != 200) {
			throw new IllegalStateException(address + " answered " + answer.statusCode());
		}
	}

}
