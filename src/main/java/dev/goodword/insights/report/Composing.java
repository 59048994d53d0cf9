package dev.goodword.insights.report;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.goodword.insights.PrintedFigures.Figures;
import dev.goodword.insights.paper.Letters;
import dev.goodword.insights.paper.Paper;
import dev.goodword.insights.paper.Paper.Block;
import dev.goodword.insights.paper.Paper.Line;
import dev.goodword.insights.paper.Paper.Part;
import dev.goodword.insights.paper.Paper.Section;
import dev.goodword.shared.DateWords;
import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.scores.PublicationPolicy;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Puts the figures and the words of a report together; it makes no sentence of its own
 * about figures.
 */
@Component
class Composing {

	private final MessageSource texts;

	private final Letters letters;

	Composing(MessageSource texts, Letters letters) {
		this.texts = texts;
		this.letters = letters;
	}

	/** The same while it can still change: each page says so. */
	Paper draft(Report report, Instant at, ZoneId zone) {
		Paper paper = paper(report, at, zone);
		String banner = paper.parts()
			.stream()
			.map((part) -> new Voice(this.texts, new LocaleTag(part.language())).say("report.banner"))
			.collect(Collectors.joining(" · "));
		return new Paper(paper.size(), paper.title(), paper.subject(), at, paper.parts(), banner);
	}

	/** The paper of a report as of a moment, with the days of one place. */
	Paper paper(Report report, Instant at, ZoneId zone) {
		List<Part> parts = report.figures()
			.figures()
			.stream()
			.map((figures) -> part(report, figures, new Voice(this.texts, new LocaleTag(figures.language())), zone))
			.map(this::printable)
			.toList();
		Part first = parts.get(0);
		String mark = new Paper(report.plan().size(), "", "", at, parts, null).mark();
		List<Part> marked = parts.stream().map((part) -> marked(part, mark)).toList();
		return new Paper(report.plan().size(), first.title() + ", " + first.over(), first.title(), at, marked, null);
	}

	/** With a mark for each letter that has no shape here, and a chapter that says so. */
	private Part printable(Part part) {
		Set<Integer> missing = new TreeSet<>();
		Part printable = part.with((text) -> this.letters.printable(text, missing));
		if (missing.isEmpty()) {
			return part;
		}
		Voice voice = new Voice(this.texts, new LocaleTag(part.language()));
		List<Section> sections = new ArrayList<>(printable.sections());
		sections.add(new Section("letters", voice.say("report.letters"),
				List.of(Block.of(null, List.of(voice.say("report.letters.text", Letters.MARK,
						missing.stream().map(Letters::name).collect(Collectors.joining(" · "))))))));
		return new Part(printable.language(), printable.over(), printable.title(), printable.lines(), sections);
	}

	private Part marked(Part part, String mark) {
		List<Line> lines = new ArrayList<>(part.lines());
		lines.add(new Line(new Voice(this.texts, new LocaleTag(part.language())).say("report.cover.mark"), mark));
		return new Part(part.language(), part.over(), part.title(), lines, part.sections());
	}

	private static Part part(Report report, Figures figures, Voice voice, ZoneId zone) {
		DateWords dates = DateWords.in(voice.language(), zone);
		List<Line> lines = new ArrayList<>();
		lines.add(new Line(voice.say("report.cover.company"), figures.company()));
		lines.add(new Line(voice.say("report.cover.readers"), voice.say("report.readers." + report.plan().readers())));
		lines.add(new Line(voice.say("report.cover.taken"), dates.longDateTime(report.draftedAt()).text()));
		lines.add(new Line(voice.say("report.cover.method"),
				Integer.toString(Objects.requireNonNullElse(figures.method(), PublicationPolicy.METHOD))));
		if (figures.state() != null) {
			lines.add(new Line(voice.say("report.cover.state"), figures.state()));
		}
		if (report.figures().sample()) {
			lines.add(new Line(voice.say("report.cover.sample"), voice.say("report.cover.sample.text")));
		}
		return new Part(figures.language(), figures.period(), voice.say("report.title"), lines,
				report.plan()
					.chapters()
					.stream()
					.map((chapter) -> new Section(chapter.name().toLowerCase(Locale.ROOT),
							voice.say("report.chapter." + chapter), blocks(chapter, report, figures, voice)))
					.toList());
	}

	private static List<Block> blocks(Chapter chapter, Report report, Figures figures, Voice voice) {
		return switch (chapter) {
			case FOUR -> figures.four();
			case CHANGE -> changed(figures, report.words().why().in(voice.language()), voice);
			case TOUCHPOINTS -> figures.touchpoints();
			case REASONS -> Stream.ofNullable(figures.reasons()).toList();
			case DETAILS -> Objects.requireNonNullElse(figures.details(), List.of());
			case PROMISES ->
				(report.plan().readers() == Readership.HR) ? figures.promises() : figures.promises().subList(0, 1);
			case ACTIONS -> List.of(Block.of(null, written(report.words().actions().in(voice.language()), voice)));
			case METHOD -> method(voice);
		};
	}

	private static List<Block> changed(Figures figures, String why, Voice voice) {
		List<Block> blocks = new ArrayList<>(figures.changed());
		if (blocks.isEmpty()) {
			blocks.add(Block.of(null, List.of(voice.say("report.change.none"))));
		}
		blocks.add(Block.of(voice.say("report.why"), written(why, voice)));
		return blocks;
	}

	/** What a person wrote is said to be a person's. */
	private static List<String> written(String text, Voice voice) {
		return text.isBlank() ? List.of(voice.say("report.unwritten")) : List.of(text.strip(), voice.say("report.by"));
	}

	private static List<Block> method(Voice voice) {
		return List.of(Block.of(voice.say("report.method.who"), List.of(voice.say("report.method.who.text"))),
				Block.of(voice.say("report.method.range"), List.of(voice.say("report.method.range.text"))),
				Block.of(voice.say("report.method.hidden"),
						List.of(voice.say("report.method.hidden.text", PublicationPolicy.LEAST))),
				Block.of(voice.say("report.method.limits"), List.of(voice.say("report.method.limits.text"))),
				Block.of(voice.say("report.method.mark"), List.of(voice.say("report.method.mark.text"))));
	}

	/** One language. */
	private record Voice(MessageSource texts, LocaleTag language) {

		String say(String key, Object... arguments) {
			return this.texts.getMessage(key, arguments, this.language.locale());
		}

	}

}
