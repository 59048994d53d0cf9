package dev.goodword.channels;

import java.util.Optional;

import dev.goodword.outbound.Outbound;
import dev.goodword.outbound.OutboundFailed;
import dev.goodword.outbound.OutboundUrl;
import dev.goodword.outbound.UrlRefused;

import org.springframework.stereotype.Component;

/**
 * Looks whether an address that somebody typed would be called: by https, and only where
 * the public gets. It is looked at again at each call.
 */
@Component
public class TextAddress {

	/** The key of the words for a query, where keys like to stand. */
	private static final String QUERY = "channels.provider.address.query";

	private final Outbound outbound;

	TextAddress(Outbound outbound) {
		this.outbound = outbound;
	}

	/**
	 * An address in the form in which it is called and kept; as it is when it is none.
	 */
	public static String plain(String typed) {
		try {
			return OutboundUrl.of(typed).text();
		}
		catch (UrlRefused ex) {
			return typed;
		}
	}

	/** The key of the words on why it is not called; empty when it is. */
	public Optional<String> refusal(String typed) {
		try {
			String address = this.outbound.check(typed).text();
			return (address.indexOf('?') >= 0) ? Optional.of(QUERY) : Optional.empty();
		}
		catch (UrlRefused ex) {
			return Optional.of(ex.reason().label());
		}
		catch (OutboundFailed ex) {
			return Optional.of(ex.reason().label());
		}
	}

}
