package dev.goodword.communication.templates;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import dev.goodword.communication.templates.ContentFile.Part;
import dev.goodword.shared.DateWords.Said;
import dev.goodword.shared.LocaleTag;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import org.springframework.context.MessageSource;

/**
 * The fixed frame around every letter, {@code templates/layout/mail.html} and
 * {@code mail.txt}: the person never edits it.
 */
final class MailFrame {

	private static final String HTML = "mail.html";

	private static final String TEXT = "mail.txt";

	private static final Pattern GAP = Pattern.compile("\n{3,}");

	private final SpringTemplateEngine engine = new SpringTemplateEngine();

	private final MessageSource messages;

	MailFrame(MessageSource messages) {
		this.messages = messages;
		this.engine.setTemplateEngineMessageSource(messages);
		this.engine.setEnableSpringELCompiler(true);
		this.engine.addTemplateResolver(resolver(HTML, TemplateMode.HTML));
		this.engine.addTemplateResolver(resolver(TEXT, TemplateMode.TEXT));
	}

	String html(Context context) {
		return this.engine.process(HTML, context);
	}

	String text(Context context) {
		return GAP.matcher(this.engine.process(TEXT, context)).replaceAll("\n\n").strip() + "\n";
	}

	Context context(LocaleTag language, String subject, List<Part> parts, Surround surround) {
		Context context = new Context(language.locale());
		int news = parts.indexOf(parts.stream().filter(Part::heading).findFirst().orElseThrow());
		context.setVariable("language", language.value());
		context.setVariable("subject", subject);
		context.setVariable("opening", parts.subList(0, news + 1));
		context.setVariable("body", parts.subList(news + 1, parts.size()));
		context.setVariable("company", line(surround.company()));
		context.setVariable("signer", Optional.ofNullable(surround.signer()).map(MailFrame::line).orElse(null));
		context.setVariable("promise", surround.promise());
		context.setVariable("label", say(label(surround), language.locale()));
		context.setVariable("preheader", preheader(surround, parts.get(news), language.locale()));
		context.setVariable("link", surround.link());
		context.setVariable("home", URI.create(surround.link()).resolve("/").toString());
		context.setVariable("button", say(surround.target().key(), language.locale()));
		context.setVariable("footer", footer(surround, language.locale()));
		context.setVariable("all", isOwnPage(surround));
		return context;
	}

	private String preheader(Surround surround, Part news, Locale locale) {
		Said promise = surround.promise();
		return (promise != null) ? say(preview(surround), locale, promise.text()) : news.words();
	}

	private static String label(Surround surround) {
		return isAnswer(surround) ? "communication.mail.promise.answer"
				: isTheirs(surround) ? "communication.mail.promise.theirs" : "communication.mail.promise";
	}

	private static String preview(Surround surround) {
		return isAnswer(surround) ? "communication.mail.preheader.answer"
				: isTheirs(surround) ? "communication.mail.preheader.theirs" : "communication.mail.preheader";
	}

	private static boolean isAnswer(Surround surround) {
		return surround.target() == Surround.Target.INFORMATION;
	}

	/** Whether the date is one by which the candidate chooses. */
	private static boolean isTheirs(Surround surround) {
		return surround.target() == Surround.Target.CHOICE || surround.target() == Surround.Target.OFFER
				|| surround.target() == Surround.Target.TIMES || surround.target() == Surround.Target.INFORMATION;
	}

	private List<String> footer(Surround surround, Locale locale) {
		List<String> lines = new ArrayList<>();
		if (surround.promise() != null) {
			lines.add(say(isTheirs(surround) ? "communication.mail.word.theirs" : "communication.mail.word", locale,
					surround.promise().text()));
		}
		if (surround.repliesAreRead() && (isOwnPage(surround) || surround.target() == Surround.Target.ASKED)) {
			lines.add(say("communication.mail.reply", locale));
		}
		return lines;
	}

	private static boolean isOwnPage(Surround surround) {
		return surround.target() == Surround.Target.PAGE || surround.target() == Surround.Target.OTHER_TIMES
				|| surround.target() == Surround.Target.LATE_INFORMATION || isTheirs(surround);
	}

	private String say(String key, Locale locale, Object... arguments) {
		return Objects.requireNonNull(this.messages.getMessage(key, arguments, locale));
	}

	private static String line(String value) {
		return FilledFields.line(value, FieldShape.LINE.longest())
			.orElseThrow(() -> new IncompleteLetter(List.of("signature")));
	}

	private static ClassLoaderTemplateResolver resolver(String name, TemplateMode mode) {
		ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
		resolver.setPrefix("templates/layout/");
		resolver.setResolvablePatterns(Set.of(name));
		resolver.setTemplateMode(mode);
		resolver.setCharacterEncoding("UTF-8");
		resolver.setCheckExistence(true);
		return resolver;
	}

}
