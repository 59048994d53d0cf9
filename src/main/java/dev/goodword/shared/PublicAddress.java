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
		boolean bare = root.getRawPath().isEmpty() || root.getRawPath().equals("/");
		if (!web || root.getHost() == null || !bare || root.getRawQuery() != null || root.getRawUserInfo() != null) {
			throw new IllegalArgumentException("The public address must look like https://jobs.example.com");
		}
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
