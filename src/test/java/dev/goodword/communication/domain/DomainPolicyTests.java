package dev.goodword.communication.domain;

import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

import dev.goodword.ScriptedDns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DomainPolicyTests {

	private static final String STRONG = key(2048);

	private final ScriptedDns dns = new ScriptedDns();

	private SendingDomain domain = new SendingDomain("mail.firm.example", "bounce.mail.firm.example", "s1");

	@Test
	void findsNothingWrongWhereAllIsSaid() {
		allIsSaid();
		DomainReport report = look();
		assertThat(report.findings()).extracting(DomainReport.Finding::word)
			.containsExactly(DomainWord.SPF_GOOD, DomainWord.DKIM_GOOD, DomainWord.DMARC_GOOD);
		assertThat(report.findings()).extracting(DomainReport.Finding::asked)
			.containsExactly("bounce.mail.firm.example", "s1._domainkey.mail.firm.example", "_dmarc.mail.firm.example");
		assertThat(report.fails()).isFalse();
	}

	@Test
	void failsWhereNothingIsSaid() {
		assertThat(words()).containsExactly(DomainWord.SPF_NONE, DomainWord.DKIM_NONE, DomainWord.DMARC_NONE);
		assertThat(look().fails()).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "v=spf1 -all | SPF_GOOD", "V=SPF1 mx ~ALL | SPF_GOOD", "v=spf1 | SPF_GOOD",
					"v=spf1 mx +all | SPF_OPEN", "v=spf1 all | SPF_OPEN", "v=spf10 -all | SPF_NONE",
					"google-site-verification=x | SPF_NONE" })
	void judgesWhoMaySend(String said, DomainWord word) {
		allIsSaid();
		this.dns.says(this.domain.envelope(), "some other text", said);
		assertThat(words()).contains(word);
	}

	@Test
	void countsNoneOfSeveral() {
		allIsSaid();
		this.dns.says(this.domain.envelope(), "v=spf1 mx -all", "v=spf1 a -all");
		assertThat(words()).contains(DomainWord.SPF_SEVERAL);
		assertThat(look().fails()).isTrue();
	}

	@Test
	void wantsALongKeyThatStands() {
		allIsSaid();
		assertThat(keyed("v=DKIM1; k=rsa; p=" + key(1024))).isEqualTo(DomainWord.DKIM_SHORT);
		assertThat(look().fails()).as("a short key works").isFalse();
		assertThat(keyed("v=DKIM1; p=" + STRONG)).isEqualTo(DomainWord.DKIM_GOOD);
		assertThat(keyed("v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="))
			.isEqualTo(DomainWord.DKIM_GOOD);
		assertThat(keyed("v=DKIM1; p=")).as("withdrawn").isEqualTo(DomainWord.DKIM_BROKEN);
		assertThat(keyed("v=DKIM1; p=no key at all !")).isEqualTo(DomainWord.DKIM_BROKEN);
		assertThat(keyed("something else")).isEqualTo(DomainWord.DKIM_NONE);
		this.domain = new SendingDomain(this.domain.from(), this.domain.envelope(), null);
		assertThat(words()).contains(DomainWord.DKIM_UNNAMED);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "v=DMARC1; p=reject; rua=mailto:x@firm.example | DMARC_GOOD",
					"v=DMARC1; p=quarantine | DMARC_UNREPORTED",
					"v=DMARC1; p=none; rua=mailto:x@firm.example | DMARC_NONE_ASKED", "v=DMARC1 | DMARC_NONE",
					"p=reject | DMARC_NONE" })
	void judgesWhatOthersAreAskedToDo(String said, DomainWord word) {
		allIsSaid();
		this.dns.says("_dmarc." + this.domain.from(), said);
		assertThat(words()).contains(word);
	}

	@Test
	void takesTheWordOfTheDomainAbove() {
		allIsSaid();
		this.dns.says("_dmarc." + this.domain.from()).says("_dmarc.firm.example", "v=DMARC1; p=reject; rua=mailto:x@y");
		assertThat(words()).contains(DomainWord.DMARC_GOOD);
	}

	@ParameterizedTest
	@CsvSource({ "bounce.mail.firm.example,r,true", "firm.example,r,true", "mail.firm.example,s,true",
			"bounce.mail.firm.example,s,false", "provider.example,r,false", "evilmail.firm.example,r,false" })
	void wantsWhatIsCheckedToBelongToTheDomainReadersSee(String envelope, String mode, boolean aligned) {
		this.domain = new SendingDomain("mail.firm.example", envelope, null);
		this.dns.says(envelope, "v=spf1 mx -all")
			.says("_dmarc.mail.firm.example", "v=DMARC1; p=reject; rua=mailto:x@y; aspf=" + mode);
		assertThat(words().contains(DomainWord.UNALIGNED)).isEqualTo(!aligned);
	}

	@Test
	void takesTheKeyForItWhereTheEnvelopeIsAProviders() {
		allIsSaid();
		this.domain = new SendingDomain("mail.firm.example", "provider.example", "s1");
		this.dns.says("provider.example", "v=spf1 mx -all");
		assertThat(words()).contains(DomainWord.DMARC_GOOD);
	}

	@Test
	void saysThatNobodyAnswers() {
		this.dns.goesAway();
		assertThat(words()).containsOnly(DomainWord.UNKNOWN);
		assertThat(look().isUnknown()).isTrue();
		assertThat(look().fails()).isFalse();
	}

	private void allIsSaid() {
		this.dns.says("bounce.mail.firm.example", "v=spf1 include:_spf.provider.example -all")
			.says("s1._domainkey.mail.firm.example", "v=DKIM1; k=rsa; p=" + STRONG)
			.says("_dmarc.mail.firm.example", "v=DMARC1; p=reject; rua=mailto:dmarc@firm.example");
	}

	private DomainWord keyed(String said) {
		this.dns.says("s1._domainkey.mail.firm.example", said);
		return words().get(1);
	}

	private List<DomainWord> words() {
		return look().findings().stream().map(DomainReport.Finding::word).toList();
	}

	private DomainReport look() {
		return new DomainPolicy(this.dns).look(this.domain);
	}

	private static String key(int bits) {
		try {
			KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
			keys.initialize(bits);
			return Base64.getEncoder().encodeToString(keys.generateKeyPair().getPublic().getEncoded());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new AssertionError(ex);
		}
	}

}
