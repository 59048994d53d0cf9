package dev.goodword.communication.domain;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import dev.goodword.communication.domain.DomainReport.Finding;
import dev.goodword.shared.DnsAway;
import dev.goodword.shared.DnsTexts;

/**
 * Judges what a domain says about itself: SPF (RFC 7208), a key of DKIM (RFC 6376), and
 * by {@link DmarcPolicy} what follows from both.
 */
public final class DomainPolicy {

	private static final String SPF = "v=spf1";

	private static final int STRONG_BITS = 2048;

	private final DnsTexts dns;

	private final DmarcPolicy dmarc;

	public DomainPolicy(DnsTexts dns) {
		this.dns = dns;
		this.dmarc = new DmarcPolicy(dns);
	}

	/** What it says now. */
	public DomainReport look(SendingDomain domain) {
		Finding spf = ask(domain.envelope(), DomainPolicy::spf);
		String selector = domain.selector();
		Finding dkim = (selector == null) ? new Finding(DomainWord.DKIM_UNNAMED, domain.from())
				: ask(selector + "._domainkey." + domain.from(), DomainPolicy::dkim);
		List<Finding> findings = new ArrayList<>(List.of(spf, dkim));
		findings.add(this.dmarc.look(domain, findings));
		return new DomainReport(domain, findings);
	}

	private Finding ask(String name, Function<List<String>, DomainWord> judge) {
		try {
			return new Finding(judge.apply(this.dns.at(name)), name);
		}
		catch (DnsAway ex) {
			return new Finding(DomainWord.UNKNOWN, name);
		}
	}

	private static DomainWord spf(List<String> texts) {
		List<String> records = texts.stream()
			.map((text) -> text.strip().toLowerCase(Locale.ROOT))
			.filter((text) -> text.equals(SPF) || text.startsWith(SPF + " "))
			.toList();
		if (records.isEmpty()) {
			return DomainWord.SPF_NONE;
		}
		if (records.size() > 1) {
			return DomainWord.SPF_SEVERAL;
		}
		List<String> terms = List.of(records.get(0).split("\\s+"));
		return (terms.contains("all") || terms.contains("+all")) ? DomainWord.SPF_OPEN : DomainWord.SPF_GOOD;
	}

	private static DomainWord dkim(List<String> texts) {
		Map<String, String> tags = texts.stream()
			.map(RecordTags::of)
			.filter((each) -> each.containsKey("p"))
			.findFirst()
			.orElse(Map.of());
		if (tags.isEmpty()) {
			return DomainWord.DKIM_NONE;
		}
		if (tags.getOrDefault("k", "rsa").equals("ed25519")) {
			return DomainWord.DKIM_GOOD;
		}
		try {
			byte[] key = Base64.getDecoder().decode(tags.getOrDefault("p", "").replaceAll("\\s", ""));
			RSAPublicKey rsa = (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(key));
			return (rsa.getModulus().bitLength() >= STRONG_BITS) ? DomainWord.DKIM_GOOD : DomainWord.DKIM_SHORT;
		}
		catch (GeneralSecurityException | IllegalArgumentException ex) {
			return DomainWord.DKIM_BROKEN;
		}
	}

}
