package dev.goodword.channels;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import dev.goodword.shared.Delivered;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The group robots we can speak through, each by its maker's public description: WeCom
 * "group robot" (developer.work.weixin.qq.com, document 91770), DingTalk "custom robot"
 * with a signature (open.dingtalk.com, custom robot access), Feishu and Lark "custom bot"
 * with a signature (open.feishu.cn, custom bot guide). All three answer 200 with an error
 * code in the body when they refuse.
 */
public enum RobotKind {

	/** WeCom: no signature, the key in the address is the secret. */
	WECOM("qyapi.weixin.qq.com", "/cgi-bin/webhook/send", "errcode", "errmsg", Set.of(45009)),
	/** DingTalk: time and signature are added to the address. */
	DINGTALK("oapi.dingtalk.com", "/robot/send", "errcode", "errmsg", Set.of(410100, 130101)),
	/** Feishu: time and signature stand in the body. */
	FEISHU("open.feishu.cn", "/open-apis/bot/v2/hook/", "code", "msg", Set.of(11232)),
	/** Lark, the same outside mainland China. */
	LARK("open.larksuite.com", "/open-apis/bot/v2/hook/", "code", "msg", Set.of(11232));

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final String TOO_MANY = "too many";

	private static final int OK = 200;

	private static final int TOO_MANY_REQUESTS = 429;

	private static final int SERVER_ERROR = 500;

	private final String host;

	private final String path;

	private final String code;

	private final String words;

	private final Set<Integer> patience;

	RobotKind(String host, String path, String code, String words, Set<Integer> patience) {
		this.host = host;
		this.path = path;
		this.code = code;
		this.words = words;
		this.patience = patience;
	}

	/** Whether robots of this kind sign what they are given. */
	public boolean isSigned() {
		return this != WECOM;
	}

	/** The key of its name for staff. */
	public String label() {
		return "channels.robot." + name();
	}

	/** How the address of such a robot begins, to show what is meant. */
	public String example() {
		return "https://" + this.host + this.path;
	}

	/**
	 * The address of a robot of this kind: by https, at its maker's own host and path;
	 * empty when it is anything else, so that nobody is led elsewhere.
	 */
	public Optional<URI> address(String typed) {
		try {
			URI address = URI.create(typed.strip());
			boolean fits = "https".equals(address.getScheme()) && this.host.equals(address.getHost())
					&& address.getPort() == -1 && address.getRawUserInfo() == null && address.getRawFragment() == null
					&& address.getPath() != null && address.getPath().startsWith(this.path)
					&& (address.getRawQuery() != null || this.path.endsWith("/"))
					&& address.getPath().length() >= this.path.length() + (this.path.endsWith("/") ? 1 : 0);
			return fits ? Optional.of(address) : Optional.empty();
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/** What is sent so that the robot says the words. */
	WebRequest request(URI address, @Nullable String secret, String text, Instant now) {
		return switch (this) {
			case WECOM -> new WebRequest(address, Map.of(), json(Map.of("msgtype", "text", "text", content(text))));
			case DINGTALK -> new WebRequest(signed(address, secret, now), Map.of(),
					json(Map.of("msgtype", "text", "text", content(text))));
			case FEISHU, LARK -> {
				Map<String, Object> body = new LinkedHashMap<>();
				if (secret != null) {
					String seconds = Long.toString(now.getEpochSecond());
					body.put("timestamp", seconds);
					body.put("sign", hmac(seconds + "\n" + secret, ""));
				}
				body.put("msg_type", "text");
				body.put("content", Map.of("text", text));
				yield new WebRequest(address, Map.of(), json(body));
			}
		};
	}

	private static URI signed(URI address, @Nullable String secret, Instant now) {
		if (secret == null) {
			return address;
		}
		String millis = Long.toString(now.toEpochMilli());
		return URI.create(address + "&timestamp=" + millis + "&sign="
				+ URLEncoder.encode(hmac(secret, millis + "\n" + secret), StandardCharsets.UTF_8));
	}

	/** What the answer means: an error in a body of status 200 is an error. */
	Delivered read(WebAnswer answer) {
		return switch (answer.kind()) {
			case NOT_SENT -> Delivered.deferred(0, answer.body(), null);
			case UNKNOWN -> Delivered.uncertain(0, answer.body());
			case ANSWERED -> answered(answer);
		};
	}

	private Delivered answered(WebAnswer answer) {
		int status = answer.status();
		if (status == TOO_MANY_REQUESTS || status >= SERVER_ERROR) {
			return Delivered.deferred(status, null, answer.pause());
		}
		if (status != OK) {
			return Delivered.failed(status, null);
		}
		JsonNode body = body(answer.body());
		JsonNode said = (body != null) ? body.get(this.code) : null;
		if (body == null || said == null || !said.isNumber()) {
			return Delivered.uncertain(status, "the answer cannot be read");
		}
		int number = said.intValue();
		String reason = body.path(this.words).asString("");
		if (number == 0) {
			return Delivered.accepted(status);
		}
		boolean patience = this.patience.contains(number) || reason.contains(TOO_MANY);
		return patience ? Delivered.deferred(number, reason, answer.pause()) : Delivered.failed(number, reason);
	}

	private static @Nullable JsonNode body(String text) {
		try {
			JsonNode body = JSON.readTree(text);
			return body.isObject() ? body : null;
		}
		catch (JacksonException ex) {
			return null;
		}
	}

	private static Map<String, String> content(String text) {
		return Map.of("content", text);
	}

	private static String json(Map<String, ?> body) {
		return JSON.writeValueAsString(body);
	}

	private static String hmac(String key, String text) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
			return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException | InvalidKeyException ex) {
			throw new AssertionError("Every Java platform has HMAC-SHA-256", ex);
		}
	}

}
