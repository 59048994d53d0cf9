package dev.goodword.communication.domain;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import dev.goodword.communication.domain.DomainReport.Finding;
import dev.goodword.communication.domain.DomainWord.Grade;
import dev.goodword.shared.DnsAway;
import dev.goodword.shared.DnsTexts;

/**
 * Judges what a domain says about itself: SPF (RFC 7208), a key of DKIM (RFC 6376), DMARC
 * (RFC 7489) and whether what is checked belongs to the domain readers see.
 */
public final class DomainPolicy {

	private static final String SPF = "v=spf1";

	private static final int STRONG_BITS = 2048;

	private final DnsTexts dns;

	public DomainPolicy(DnsTexts dns) {
		this.dns = dns;
	}

	/** What it says now. */
	public DomainReport look(SendingDomain domain) {
		Finding spf = ask(domain.envelope(), DomainPolicy::spf);
		String selector = domain.selector();
		Finding dkim = (selector == null) ? new Finding(DomainWord.DKIM_UNNAMED, domain.from())
				: ask(selector + "._domainkey." + domain.from(), DomainPolicy::dkim);
		List<Finding> findings = new ArrayList<>(List.of(spf, dkim));
		findings.add(dmarc(domain, findings));
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
			.map(DomainPolicy::tags)
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

	/** The domain's own, or that of the one above it. */
	private Finding dmarc(SendingDomain domain, List<Finding> before) {
		String name = "_dmarc." + domain.from();
		try {
			Map<String, String> tags = dmarcAt(name);
			String parent = domain.parent();
			if (tags.isEmpty() && parent != null) {
				tags = dmarcAt("_dmarc." + parent);
			}
			return new Finding(dmarc(domain, tags, before), name);
		}
		catch (DnsAway ex) {
			return new Finding(DomainWord.UNKNOWN, name);
		}
	}

	private Map<String, String> dmarcAt(String name) throws DnsAway {
		return this.dns.at(name)
			.stream()
			.filter((text) -> text.strip().toLowerCase(Locale.ROOT).startsWith("v=dmarc1"))
			.map(DomainPolicy::tags)
			.findFirst()
			.orElse(Map.of());
	}

	private static DomainWord dmarc(SendingDomain domain, Map<String, String> tags, List<Finding> before) {
		if (tags.isEmpty() || !tags.containsKey("p")) {
			return DomainWord.DMARC_NONE;
		}
		boolean strict = tags.getOrDefault("aspf", "r").equals("s");
		boolean related = strict ? domain.from().equals(domain.envelope()) : domain.isRelated();
		boolean spf = related && passes(before.get(0));
		if (!spf && !passes(before.get(1))) {
			return DomainWord.UNALIGNED;
		}
		if (tags.getOrDefault("p", "none").equals("none")) {
			return DomainWord.DMARC_NONE_ASKED;
		}
		return tags.containsKey("rua") ? DomainWord.DMARC_GOOD : DomainWord.DMARC_UNREPORTED;
	}

	private static boolean passes(Finding finding) {
		return finding.word().grade() == Grade.GOOD || finding.word().grade() == Grade.WEAK;
	}

	/** {@code a=b; c=d}, names and short values in small letters. */
	private static Map<String, String> tags(String text) {
		Map<String, String> tags = new HashMap<>();
		for (String part : text.split(";")) {
			int sign = part.indexOf('=');
			if (sign > 0) {
				String name = part.substring(0, sign).strip().toLowerCase(Locale.ROOT);
				String value = part.substring(sign + 1).strip();
				tags.putIfAbsent(name,
						name.equals("p") && value.length() > 20 ? value : value.toLowerCase(Locale.ROOT));
			}
		}
		return tags;
	}

}
