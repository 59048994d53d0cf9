package dev.goodword.desk.channels;

import java.net.URI;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import dev.goodword.accounts.Company;
import dev.goodword.channels.RobotId;
import dev.goodword.channels.RobotKind;
import dev.goodword.channels.RobotMatter;
import dev.goodword.channels.RobotSummary;
import dev.goodword.channels.RobotWish;
import dev.goodword.shared.CompanyId;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;

import static org.assertj.core.api.Assertions.assertThat;

class RobotFormTests {

	private static final CompanyId COMPANY = new CompanyId(new UUID(0, 1));

	private static final String WECOM = "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=0f8e2b6a-7788";

	private static final String DINGTALK = "https://oapi.dingtalk.com/robot/send?access_token=0f8e2b6a7788";

	@Test
	void takesWhatIsWholeAndNothingElse() {
		RobotForm form = form("WECOM", " Hiring group ", WECOM, "");
		assertThat(problems(form, true)).isEmpty();
		RobotWish wish = form.wish();
		assertThat(wish.name()).isEqualTo("Hiring group");
		assertThat(wish.address()).isEqualTo(URI.create(WECOM));
		assertThat(wish.secret()).isNull();
		assertThat(wish.matters()).as("what nobody offers is not taken").containsExactly(RobotMatter.MAIL);
		assertThat(wish.language()).isEqualTo(LocaleTag.EN);
		assertThat(wish.active()).isTrue();
	}

	@Test
	void saysEverythingThatIsMissing() {
		RobotForm nothing = new RobotForm(null, null, null, null, null, null, null, null);
		assertThat(problems(nothing, true)).containsExactlyInAnyOrder("channels.name.bad", "channels.company.bad",
				"channels.language.bad", "channels.kind.bad");
		assertThat(nothing.has(RobotMatter.DAY)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "WECOM, https://qyapi.weixin.qq.com.evil.example/cgi-bin/webhook/send?key=x",
			"WECOM, http://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=x", "DINGTALK, " + WECOM,
			"WECOM, https://qyapi.weixin.qq.com@127.0.0.1/cgi-bin/webhook/send?key=x" })
	void takesOnlyAddressesOfItsMaker(String kind, String address) {
		assertThat(problems(form(kind, "Group", address, ""), true)).containsExactly("channels.address.bad");
	}

	@Test
	void keepsTheAddressOnlyWhereThereIsOne() {
		assertThat(problems(form("WECOM", "Group", "", ""), false)).isEmpty();
		assertThat(form("WECOM", "Group", "", "").wish().address()).isNull();
		assertThat(problems(form("WECOM", "Group", "", ""), true)).containsExactly("channels.address.bad");
		assertThat(problems(form("WECOM", "Group", WECOM + "x".repeat(450), ""), true))
			.containsExactly("channels.address.bad");
	}

	@Test
	void saysWhenTheAddressGotLostOnTheWay() {
		assertThat(problems(form("WECOM", "Group", null, ""), false)).containsExactly("channels.address.lost");
		assertThat(problems(form("WECOM", "Group", null, ""), true)).containsExactly("channels.address.bad");
	}

	@Test
	void takesASecretWithItsAddressAlone() {
		assertThat(problems(form("DINGTALK", "Group", DINGTALK, "SEC1"), true)).isEmpty();
		assertThat(problems(form("DINGTALK", "Group", "", "SEC1"), false)).containsExactly("channels.secret.bad");
		assertThat(problems(form("WECOM", "Group", WECOM, "SEC1"), true)).containsExactly("channels.secret.bad",
				"channels.again");
		assertThat(problems(form("DINGTALK", "Group", DINGTALK, "S".repeat(201)), true))
			.containsExactly("channels.secret.bad", "channels.again");
	}

	@Test
	void refusesNamesThatAreTooLongOrHoldControls() {
		assertThat(problems(form("WECOM", "x".repeat(80), WECOM, ""), true)).isEmpty();
		assertThat(problems(form("WECOM", "x".repeat(81), "", ""), false)).containsExactly("channels.name.bad");
		assertThat(problems(form("WECOM", "a\nb", "", ""), false)).containsExactly("channels.name.bad");
	}

	@Test
	void asksOnceMoreForWhatIsNeverSentBack() {
		assertThat(problems(form("DINGTALK", "", DINGTALK, "SEC1"), true)).containsExactly("channels.name.bad",
				"channels.again", "channels.again");
		assertThat(problems(form("DINGTALK", "", DINGTALK, "SEC1"), false)).containsExactly("channels.name.bad",
				"channels.again.keep", "channels.again");
		assertThat(problems(form("DINGTALK", "", "", ""), false)).as("nothing was typed")
			.containsExactly("channels.name.bad");
		assertThat(problems(form("DINGTALK", "", "https://elsewhere.example", "SEC1"), true))
			.as("said once what is wrong with it")
			.containsExactly("channels.name.bad", "channels.address.bad", "channels.again");
	}

	@Test
	void changesNeitherKindNorCompanyOfOneThereIs() {
		RobotSummary known = new RobotSummary(new RobotId(new UUID(0, 2)), COMPANY, RobotKind.DINGTALK, "Old", "7788",
				true, LocaleTag.ZH_HANS, Set.of(RobotMatter.DAY), true,
				new RobotSummary.Standing(null, null, null, null, 0));
		RobotForm about = new RobotForm("WECOM", UUID.randomUUID().toString(), "New", "", "", "en", List.of(), null)
			.about(known);
		assertThat(about.wish().kind()).isEqualTo(RobotKind.DINGTALK);
		assertThat(about.wish().company()).isEqualTo(COMPANY);
		assertThat(about.wish().name()).isEqualTo("New");
		assertThat(about.wish().active()).isFalse();
		RobotForm shown = RobotForm.of(known);
		assertThat(shown.secretAddress()).isEmpty();
		assertThat(shown.secret()).isEmpty();
		assertThat(shown.has(RobotMatter.DAY)).isTrue();
		assertThat(form("DINGTALK", "Group", DINGTALK, "SEC1")).asString().doesNotContain("SEC1", "dingtalk");
	}

	private static RobotForm form(String kind, String name, @Nullable String address, String secret) {
		return new RobotForm(kind, COMPANY.toString(), name, address, secret, "en", List.of("MAIL", "NONSENSE"), true);
	}

	private static List<String> problems(RobotForm form, boolean fresh) {
		Errors errors = new BeanPropertyBindingResult(form, "form");
		form.check(List.of(new Company(COMPANY, new LocalizedText("Lumina", "Lumina"), "CN", ZoneOffset.UTC, null)),
				fresh, errors);
		return errors.getAllErrors().stream().map((error) -> error.getCode()).toList();
	}

}
