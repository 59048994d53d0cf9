package dev.goodword.shared;

import java.net.URI;

/**
 * The address people reach this installation by, as configured. Links that leave the
 * house are built from it and never from what a request claims.
 *
 * @param root scheme, host and port, without a path
 */
public record PublicAddress(URI root) {

	public PublicAddress {
		boolean web = "https".equals(root.getScheme()) || "http".equals(root.getScheme());
		if (!web || root.getHost() == null || !isBare(root)) {
			throw new IllegalArgumentException("The public address must look like https://jobs.example.com");
		}
	}

	private static boolean isBare(URI root) {
		boolean noPath = root.getRawPath().isEmpty() || root.getRawPath().equals("/");
		return noPath && root.getRawQuery() == null && root.getRawUserInfo() == null;
	}

	/** The full link to a local path, which starts with a slash. */
	public String link(String path) {
		if (!path.startsWith("/")) {
			throw new IllegalArgumentException("A local path starts with a slash");
		}
		String base = this.root.toString();
		return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
	}

	/** Whether people come by https. */
	public boolean isSecure() {
		return "https".equals(this.root.getScheme());
	}

}
