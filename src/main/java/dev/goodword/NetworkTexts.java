package dev.goodword;

import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import javax.naming.Context;
import javax.naming.NameNotFoundException;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.directory.Attribute;
import javax.naming.directory.DirContext;
import javax.naming.directory.InitialDirContext;

import dev.goodword.shared.DnsAway;
import dev.goodword.shared.DnsTexts;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Asks the servers of names this machine uses, each for two seconds at most. */
@Component
class NetworkTexts implements DnsTexts {

	private static final String TEXT = "TXT";

	private static final String PATIENCE_MILLIS = "2000";

	private static final String TRIES = "1";

	/** Texts alone are asked for: no answer is ever made into an object. */
	@Override
	@SuppressWarnings("BanJNDI")
	public List<String> at(String name) throws DnsAway {
		try {
			DirContext names = new InitialDirContext(settings());
			try {
				return texts(names.getAttributes(name + ".", new String[] { TEXT }).get(TEXT));
			}
			finally {
				names.close();
			}
		}
		catch (NameNotFoundException ex) {
			return List.of();
		}
		catch (NamingException ex) {
			throw new DnsAway("No server of names answered for " + name, ex);
		}
	}

	private static Hashtable<String, String> settings() {
		Hashtable<String, String> settings = new Hashtable<>();
		settings.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.dns.DnsContextFactory");
		settings.put("com.sun.jndi.dns.timeout.initial", PATIENCE_MILLIS);
		settings.put("com.sun.jndi.dns.timeout.retries", TRIES);
		return settings;
	}

	@SuppressWarnings("BanJNDI")
	private static List<String> texts(@Nullable Attribute records) throws NamingException {
		List<String> texts = new ArrayList<>();
		if (records != null) {
			NamingEnumeration<?> each = records.getAll();
			while (each.hasMore()) {
				texts.add(joined(String.valueOf(each.next())));
			}
		}
		return texts;
	}

	/**
	 * Java puts spaces between the pieces of a text, and quotation marks around a piece
	 * with spaces; both are taken out again.
	 */
	static String joined(String said) {
		StringBuilder text = new StringBuilder();
		boolean quoted = false;
		for (int i = 0; i < said.length(); i++) {
			char sign = said.charAt(i);
			if (sign == '\\' && quoted && i + 1 < said.length()) {
				text.append(said.charAt(++i));
			}
			else if (sign == '"') {
				quoted = !quoted;
			}
			else if (sign != ' ' || quoted) {
				text.append(sign);
			}
		}
		return text.toString();
	}

}
