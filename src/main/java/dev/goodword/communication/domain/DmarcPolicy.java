package dev.goodword.communication.domain;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.goodword.communication.domain.DomainReport.Finding;
import dev.goodword.communication.domain.DomainWord.Grade;
import dev.goodword.shared.DnsAway;
import dev.goodword.shared.DnsTexts;

/**
 * Judges DMARC (RFC 7489): what a domain asks for, and whether what is checked belongs to
 * the domain readers see.
 */
final class DmarcPolicy {

	private final DnsTexts dns;

	DmarcPolicy(DnsTexts dns) {
		this.dns = dns;
	}

	/**
	 * What the domain says, or the one above it.
	 * @param before what was found of SPF and of DKIM
	 */
	Finding look(SendingDomain domain, List<Finding> before) {
		String name = "_dmarc." + domain.from();
		try {
			Map<String, String> tags = at(name);
			String parent = domain.parent();
			if (tags.isEmpty() && parent != null) {
				tags = at("_dmarc." + parent);
			}
			return new Finding(word(domain, tags, before), name);
		}
		catch (DnsAway ex) {
			return new Finding(DomainWord.UNKNOWN, name);
		}
	}

	private Map<String, String> at(String name) throws DnsAway {
		return this.dns.at(name)
			.stream()
			.filter((text) -> text.strip().toLowerCase(Locale.ROOT).startsWith("v=dmarc1"))
			.map(RecordTags::of)
			.findFirst()
			.orElse(Map.of());
	}

	private static DomainWord word(SendingDomain domain, Map<String, String> tags, List<Finding> before) {
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

}
