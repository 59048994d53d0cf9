package dev.goodword.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.goodword.communication.templates.Letter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/**
 * A letter as a mail program shows it, for a frame on a page. It may do nothing but show
 * itself, and nothing of it stands in an address: what was typed is sent along.
 */
public final class LetterFrame implements View {

	/** The policy of a mail: its own styles, no script, no form, nothing loaded. */
	public static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; "
			+ "form-action 'none'; frame-ancestors 'self'; sandbox";

	private static final String CHOICE = "@media (prefers-color-scheme: dark)";

	private static final String NARROW = "body { max-width: 360px; margin: 0 auto !important; }\n</style>";

	/**
	 * What opens somebody's page is theirs: staff see that there is a link, and follow
	 * none.
	 */
	private static final Pattern KEY = Pattern.compile("(https?://[^\\s\"'<>]*/)[A-Za-z0-9_-]{30,}");

	/** There is no letter to show. */
	private static final View NOTHING = (model, request, response) -> {
		response.setHeader("Content-Security-Policy", POLICY);
		response.setContentType("text/plain;charset=UTF-8");
	};

	private final Look look;

	private final Letter letter;

	private LetterFrame(Look look, Letter letter) {
		this.look = look;
		this.letter = letter;
	}

	/** Where a letter is read. */
	enum Look {

		/** In a wide window. */
		DESK,
		/** The same in dark colours. */
		DESK_DARK,
		/** In a narrow window. */
		PHONE,
		/** The same in dark colours. */
		PHONE_DARK,
		/** By a program that shows plain text. */
		TEXT;

		/** As the button says it. */
		String step() {
			return "mail-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
		}

		private String of(String html) {
			String coloured = coloured(html, this == DESK_DARK || this == PHONE_DARK);
			return (this == PHONE || this == PHONE_DARK) ? coloured.replaceFirst("</style>", NARROW) : coloured;
		}

	}

	/** Whether a page asks for a frame, and nothing is to be done. */
	public static boolean isAsked(String step) {
		return look(step).isPresent();
	}

	/**
	 * What is shown in the frame.
	 * @param letter null when it cannot be written
	 */
	public static ModelAndView of(String step, @Nullable Letter letter) {
		Look look = look(step).orElse(Look.DESK);
		ModelAndView answer = new ModelAndView((letter != null) ? new LetterFrame(look, letter) : NOTHING);
		answer.setStatus((letter != null) ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		return answer;
	}

	/**
	 * The mail as a program in these colours shows it: the rules for dark ones always
	 * count, or never. Its links lead nowhere.
	 */
	public static String coloured(String html, boolean dark) {
		return keyless(html).replace(CHOICE, dark ? "@media all" : "@media not all");
	}

	private static String keyless(String mail) {
		return KEY.matcher(mail).replaceAll("$1…");
	}

	private static Optional<Look> look(String step) {
		return Arrays.stream(Look.values()).filter((look) -> look.step().equals(step)).findFirst();
	}

	@Override
	public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		boolean plain = this.look == Look.TEXT;
		response.setHeader("Content-Security-Policy", POLICY);
		response.setContentType(plain ? "text/plain;charset=UTF-8" : "text/html;charset=UTF-8");
		String shown = plain ? keyless(this.letter.text()) : this.look.of(this.letter.html());
		response.getOutputStream().write(shown.getBytes(StandardCharsets.UTF_8));
	}

}
