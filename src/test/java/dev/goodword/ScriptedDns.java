package dev.goodword;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import dev.goodword.shared.DnsAway;
import dev.goodword.shared.DnsTexts;

/** Servers of names that say what the test wants; nothing until told otherwise. */
public class ScriptedDns implements DnsTexts {

	private final Map<String, List<String>> texts = new ConcurrentHashMap<>();

	private volatile boolean away;

	@Override
	public List<String> at(String name) throws DnsAway {
		if (this.away) {
			throw new DnsAway("away", new IllegalStateException());
		}
		return this.texts.getOrDefault(name, List.of());
	}

	/** Under this name stand these texts from now on. */
	public ScriptedDns says(String name, String... said) {
		this.texts.put(name, List.of(said));
		return this;
	}

	/** Nobody answers any more. */
	public ScriptedDns goesAway() {
		this.away = true;
		return this;
	}

	/** Nothing is said any more. */
	public void reset() {
		this.away = false;
		this.texts.clear();
	}

}
