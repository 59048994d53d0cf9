package dev.goodword.shared;

import java.util.List;

/** Reads what a domain says about itself: a port, so that a test can say it. */
@FunctionalInterface
public interface DnsTexts {

	/**
	 * The texts (records of type TXT) under a name, each in one piece; none when there
	 * are none.
	 * @throws DnsAway when nobody can say
	 */
	List<String> at(String name) throws DnsAway;

}
