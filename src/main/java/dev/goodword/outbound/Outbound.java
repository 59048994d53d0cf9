package dev.goodword.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import dev.goodword.outbound.UrlRefused.Reason;

import org.springframework.beans.factory.DisposableBean;

/**
 * Calls hosts outside. The host's name is looked up once, each of its addresses has to be
 * the public's, and it is exactly those that are connected to; redirects are not followed
 * and no proxy of the machine is asked. The whole call has one limit of time and the
 * answer one of size.
 */
public class Outbound implements DisposableBean {

	private static final long IDLE_SECONDS = 30;

	private final OutboundSettings settings;

	private final Names names;

	private final Wire wire;

	private final ThreadPoolExecutor lines;

	Outbound(OutboundSettings settings, Names names, Wire wire) {
		this.settings = settings;
		this.names = names;
		this.wire = wire;
		this.lines = new ThreadPoolExecutor(0, settings.lines(), IDLE_SECONDS, TimeUnit.SECONDS,
				new SynchronousQueue<>(), (call) -> {
					Thread made = new Thread(call, "outbound");
					made.setDaemon(true);
					return made;
				});
	}

	/**
	 * Reads an address that somebody typed and looks whether we would call it now.
	 * @throws UrlRefused when not
	 * @throws OutboundFailed when the name could not be looked up in time
	 */
	public OutboundUrl check(String typed) {
		OutboundUrl url = OutboundUrl.of(typed);
		within(() -> reachable(url), () -> {
		});
		return url;
	}

	/**
	 * Makes the call.
	 * @return the answer, whatever its status
	 * @throws UrlRefused when the address leads where we do not call; nothing was sent
	 * @throws OutboundFailed when no whole answer came
	 */
	public OutboundAnswer send(OutboundCall call) {
		Exchange exchange = this.wire.exchange(call);
		return within(() -> exchange.run(reachable(call.url())), exchange::cancel);
	}

	/** Every address of the host, all of which we may call. */
	private List<InetAddress> reachable(OutboundUrl url) {
		List<InetAddress> addresses = addresses(url);
		boolean here = this.settings.loopback() && addresses.stream().allMatch(InetAddress::isLoopbackAddress);
		if (here) {
			return addresses;
		}
		if (url.isPlain()) {
			throw new UrlRefused(Reason.NOT_HTTPS);
		}
		if (!addresses.stream().allMatch(PublicNetwork::holds)) {
			throw new UrlRefused(Reason.NOT_PUBLIC);
		}
		return addresses;
	}

	private List<InetAddress> addresses(OutboundUrl url) {
		if (url.isPlain() && !this.settings.loopback()) {
			throw new UrlRefused(Reason.NOT_HTTPS);
		}
		try {
			List<InetAddress> found = Arrays.asList(this.names.of(url.host()));
			if (!found.isEmpty()) {
				return found;
			}
		}
		catch (UnknownHostException ex) {
			// as if nobody had an address for it
		}
		throw new UrlRefused(Reason.UNKNOWN_HOST);
	}

	/** Also a name server that does not answer must not hold up whoever asks. */
	private <T> T within(Callable<T> call, Runnable cancel) {
		Future<T> running = begin(call);
		try {
			return running.get(this.settings.whole().toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException ex) {
			cancel.run();
			running.cancel(true);
			throw new OutboundFailed(OutboundFailed.Reason.TIMEOUT, ex);
		}
		catch (InterruptedException ex) {
			cancel.run();
			running.cancel(true);
			Thread.currentThread().interrupt();
			throw new OutboundFailed(OutboundFailed.Reason.BROKEN, ex);
		}
		catch (ExecutionException ex) {
			throw asItIs(Objects.requireNonNullElse(ex.getCause(), ex));
		}
	}

	private <T> Future<T> begin(Callable<T> call) {
		try {
			return this.lines.submit(call);
		}
		catch (RejectedExecutionException ex) {
			throw new OutboundFailed(OutboundFailed.Reason.BUSY, ex);
		}
	}

	private static RuntimeException asItIs(Throwable cause) {
		if (cause instanceof UrlRefused refused) {
			return refused;
		}
		return Wire.failure(cause);
	}

	/** Calls that are being made end with the product. */
	@Override
	public void destroy() {
		this.lines.shutdownNow();
	}

}
