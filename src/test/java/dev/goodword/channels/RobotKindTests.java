package dev.goodword.channels;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;

import dev.goodword.channels.ScriptedProvider.Answer;
import dev.goodword.shared.Delivered;
import dev.goodword.shared.Delivered.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What each maker's robot is sent, and how its answers are read, at a real server. */
class RobotKindTests {

	private static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");

	private static final String SECRET = "SECsample";

	private ScriptedProvider provider;

	@BeforeEach
	void open() {
		this.provider = new ScriptedProvider("{\"errcode\":0,\"code\":0}");
	}

	@AfterEach
	void close() {
		this.provider.close();
	}

	@Test
	void wecomGetsTheTextAndNoSignature() {
		assertThat(say(RobotKind.WECOM, "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=abc", null).kind())
			.isEqualTo(Kind.ACCEPTED);
		assertThat(this.provider.got()).singleElement().satisfies((got) -> {
			assertThat(got.path()).isEqualTo("/cgi-bin/webhook/send?key=abc");
			assertThat(got.headers().getFirst("Content-Type")).startsWith("application/json");
			assertThat(json(got.body())).isEqualTo(json("""
					{"msgtype":"text","text":{"content":"两件事 \\"x\\""}}"""));
		});
	}

	/** Signed over time and secret, with the secret; the value was computed elsewhere. */
	@Test
	void dingtalkGetsTimeAndSignatureInTheAddress() {
		say(RobotKind.DINGTALK, "https://oapi.dingtalk.com/robot/send?access_token=abc", SECRET);
		assertThat(this.provider.got().get(0).path())
			.isEqualTo("/robot/send?access_token=abc&timestamp=1795399200000&sign="
					+ "Xiz9Go0xadBpomO4dcG0GiPhXLGPICsYHfJhp7O1Y9A%3D");
		assertThat(json(this.provider.got().get(0).body()).at("/text/content").asString()).isEqualTo("两件事 \"x\"");
	}

	/** Signed with time and secret, over nothing; the value was computed elsewhere. */
	@ParameterizedTest
	@CsvSource({ "FEISHU,open.feishu.cn", "LARK,open.larksuite.com" })
	void feishuGetsTimeAndSignatureInTheBody(RobotKind kind, String host) {
		say(kind, "https://" + host + "/open-apis/bot/v2/hook/abc", SECRET);
		JsonNode body = json(this.provider.got().get(0).body());
		assertThat(body.path("timestamp").asString()).isEqualTo("1795399200");
		assertThat(body.path("sign").asString()).isEqualTo("dXRSN6KfzytRdIpEGRwC83dQS3+Tp0MpCTprjFSb6c4=");
		assertThat(body.path("msg_type").asString()).isEqualTo("text");
		assertThat(body.at("/content/text").asString()).isEqualTo("两件事 \"x\"");
	}

	@Test
	void signsNothingWithoutASecret() {
		say(RobotKind.FEISHU, "https://open.feishu.cn/open-apis/bot/v2/hook/abc", null);
		say(RobotKind.DINGTALK, "https://oapi.dingtalk.com/robot/send?access_token=abc", null);
		assertThat(this.provider.got().get(0).body()).doesNotContain("sign");
		assertThat(this.provider.got().get(1).path()).doesNotContain("sign");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "WECOM|200|{\"errcode\":0,\"errmsg\":\"ok\"}|ACCEPTED|200",
					"WECOM|200|{\"errcode\":93000,\"errmsg\":\"invalid webhook url\"}|FAILED|93000",
					"WECOM|200|{\"errcode\":45009,\"errmsg\":\"api freq out of limit\"}|DEFERRED|45009",
					"DINGTALK|200|{\"errcode\":310000,\"errmsg\":\"sign not match\"}|FAILED|310000",
					"DINGTALK|200|{\"errcode\":130101,\"errmsg\":\"send too fast\"}|DEFERRED|130101",
					"FEISHU|200|{\"code\":0,\"msg\":\"success\",\"data\":{}}|ACCEPTED|200",
					"FEISHU|200|{\"code\":19021,\"msg\":\"sign match fail\"}|FAILED|19021",
					"FEISHU|200|{\"code\":9499,\"msg\":\"too many request\"}|DEFERRED|9499",
					"LARK|200|{\"code\":11232,\"msg\":\"frequency limited\"}|DEFERRED|11232",
					"FEISHU|200|{\"code\":9499,\"msg\":\"Bad Request\"}|FAILED|9499", "WECOM|404|gone|FAILED|404",
					"WECOM|301|moved|FAILED|301", "WECOM|500|oops|DEFERRED|500", "WECOM|200|<html>hello|UNCERTAIN|200",
					"WECOM|200|{\"code\":0}|UNCERTAIN|200", "WECOM|200|[0]|UNCERTAIN|200" })
	void readsAnErrorInABodyOfTwoHundredAsAnError(RobotKind kind, int status, String body, Kind known, int code) {
		this.provider.next(Answer.of(status, body));
		Delivered outcome = say(kind, address(kind), null);
		assertThat(outcome.kind()).isEqualTo(known);
		assertThat(outcome.code()).isEqualTo(code);
	}

	@Test
	void waitsAsLongAsItIsAskedTo() {
		this.provider.next(new Answer(429, "", "90"), new Answer(429, "", "tomorrow"));
		assertThat(say(RobotKind.WECOM, address(RobotKind.WECOM), null))
			.isEqualTo(Delivered.deferred(429, null, Duration.ofSeconds(90)));
		assertThat(say(RobotKind.WECOM, address(RobotKind.WECOM), null)).isEqualTo(Delivered.deferred(429, null, null));
	}

	@Test
	void knowsNothingWhenTheAnswerIsMissingAndAllWhenNobodyIsThere() {
		this.provider.next(Answer.DROP);
		assertThat(say(RobotKind.WECOM, address(RobotKind.WECOM), null).kind()).isEqualTo(Kind.UNCERTAIN);
		this.provider.close();
		assertThat(say(RobotKind.WECOM, address(RobotKind.WECOM), null).kind()).isEqualTo(Kind.DEFERRED);
	}

	@Test
	void waitsForNoAnswerLongerThanItsPatience() {
		try (ScriptedProvider mute = new ScriptedProvider("", Duration.ofMillis(400))) {
			mute.always(Answer.MUTE);
			URI address = RobotKind.WECOM.address(address(RobotKind.WECOM)).orElseThrow();
			assertThat(new RobotChannel(mute).deliver(new RobotPost(RobotKind.WECOM, address, null, "x", MONDAY)))
				.isEqualTo(Delivered.uncertain(0, "TIMEOUT"));
		}
	}

	@ParameterizedTest
	@EnumSource(RobotKind.class)
	void takesAnAddressOfItsOwnMaker(RobotKind kind) {
		assertThat(kind.address(" " + address(kind) + " ")).contains(URI.create(address(kind)));
		for (RobotKind other : RobotKind.values()) {
			assertThat(other.address(address(kind)).isPresent()).isEqualTo(other == kind);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "key", "http://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=a",
			"https://qyapi.weixin.qq.com.evil.example/cgi-bin/webhook/send?key=a",
			"https://qyapi.weixin.qq.com@127.0.0.1/cgi-bin/webhook/send?key=a",
			"https://a:b@qyapi.weixin.qq.com/cgi-bin/webhook/send?key=a",
			"https://qyapi.weixin.qq.com:8443/cgi-bin/webhook/send?key=a", "https://qyapi.weixin.qq.com/other?key=a",
			"https://qyapi.weixin.qq.com/cgi-bin/webhook/send", "https://127.0.0.1/cgi-bin/webhook/send?key=a",
			"https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=a#b", "javascript:alert(1)" })
	void takesNoAddressThatLeadsElsewhere(String typed) {
		assertThat(RobotKind.WECOM.address(typed)).isEmpty();
	}

	@Test
	void wantsMoreThanTheBeginningOfAnAddress() {
		assertThat(RobotKind.FEISHU.address(RobotKind.FEISHU.example())).isEmpty();
	}

	@Test
	void tellsNothingOfAddressOrSecretInItsOwnWords() {
		URI address = URI.create(address(RobotKind.WECOM));
		assertThat(new RobotPost(RobotKind.WECOM, address, SECRET, "Mia", MONDAY).toString()
				+ RobotKind.WECOM.request(address, null, "Mia", MONDAY))
			.doesNotContain("key", SECRET, "Mia");
	}

	private static String address(RobotKind kind) {
		return switch (kind) {
			case WECOM -> "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=abc";
			case DINGTALK -> "https://oapi.dingtalk.com/robot/send?access_token=abc";
			case FEISHU -> "https://open.feishu.cn/open-apis/bot/v2/hook/abc";
			case LARK -> "https://open.larksuite.com/open-apis/bot/v2/hook/abc";
		};
	}

	private Delivered say(RobotKind kind, String address, String secret) {
		return new RobotChannel(this.provider)
			.deliver(new RobotPost(kind, kind.address(address).orElseThrow(), secret, "两件事 \"x\"", MONDAY));
	}

	private static JsonNode json(String text) {
		return JsonMapper.shared().readTree(text);
	}

}
