package dev.goodword.desk.channels;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Company;
import dev.goodword.accounts.StaffMember;
import dev.goodword.channels.RobotKind;
import dev.goodword.channels.RobotMatter;
import dev.goodword.channels.RobotSummary;
import dev.goodword.channels.Robots;
import dev.goodword.channels.TextSetup;
import dev.goodword.channels.TextStanding;
import dev.goodword.channels.Texts;
import dev.goodword.desk.Wording;
import dev.goodword.shared.Delivered;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Puts into words what the page on channels shows. */
@Component
class ChannelLines {

	/** What can go wrong before an answer, as the way out names it. */
	private static final Set<String> ON_THE_WAY = Set.of("UNKNOWN_HOST", "NOT_PUBLIC", "CONNECT", "TLS", "TIMEOUT",
			"BROKEN", "BUSY");

	private final Robots robots;

	private final Texts texts;

	private final Accounts accounts;

	ChannelLines(Robots robots, Texts texts, Accounts accounts) {
		this.robots = robots;
		this.texts = texts;
		this.accounts = accounts;
	}

	ChannelsView view(StaffMember who, Wording words) {
		List<RobotSummary> seen = this.robots.seenBy(who);
		long failing = seen.stream().filter((robot) -> robot.active() && robot.standing().failures() > 0).count();
		return new ChannelsView((failing > 0) ? words.say("channels.trouble", failing) : null,
				seen.stream().map((robot) -> line(robot, who, words)).toList(), phones(words));
	}

	private ChannelsView.Phones phones(Wording words) {
		TextStanding standing = this.texts.standing();
		TextSetup setup = standing.setup();
		List<String> facts = new ArrayList<>();
		facts.add(words.say("channels.texts.why." + standing.state()));
		if (setup != null) {
			facts.add(TextProviderLines.way(setup, words));
			facts.add(words.say("channels.texts.week", standing.week().getOrDefault(Delivered.Kind.ACCEPTED, 0L),
					standing.week().getOrDefault(Delivered.Kind.FAILED, 0L),
					standing.week().getOrDefault(Delivered.Kind.UNCERTAIN, 0L)));
		}
		return new ChannelsView.Phones(TextProviderLines.mark(standing.state()), words.say(standing.state().label()),
				facts);
	}

	private ChannelsView.Line line(RobotSummary robot, StaffMember who, Wording words) {
		Delivered.Kind last = robot.standing().kind();
		String state = !robot.active() ? "OFF" : (last != null) ? last.name() : "NEW";
		return new ChannelsView.Line(robot.name(),
				Robots.mayChange(who, robot.company()) ? "/operations/channels/" + robot.id() : null,
				words.say("channels.what", words.say(robot.kind().label()), robot.end()),
				this.accounts.company(robot.company()).name().in(words.language()), tells(robot, words), mark(state),
				words.say("channels.state." + state), last(robot, words));
	}

	/** What became of what it said last, with the maker's own words. */
	@Nullable String last(RobotSummary robot, Wording words) {
		RobotSummary.Standing standing = robot.standing();
		if (standing.at() == null || standing.kind() == null) {
			return null;
		}
		String when = words.dates(words.zone()).dateTime(standing.at()).text();
		return words.say("channels.last." + standing.kind(), when, why(standing, words));
	}

	/** The maker's own code and words, or what went wrong on the way to it. */
	private static String why(RobotSummary.Standing standing, Wording words) {
		String detail = (standing.detail() != null) ? standing.detail() : "";
		boolean answered = standing.code() != null && standing.code() > 0;
		return answered ? (standing.code() + " " + detail).strip()
				: words.say("channels.why." + (ON_THE_WAY.contains(detail) ? detail : "OTHER"));
	}

	private static String tells(RobotSummary robot, Wording words) {
		return robot.matters().isEmpty() ? words.say("channels.tells.nothing")
				: Arrays.stream(RobotMatter.values())
					.filter(robot.matters()::contains)
					.map((matter) -> words.say(matter.label()))
					.collect(Collectors.joining(words.say("channels.tells.and")));
	}

	private static String mark(String state) {
		return switch (state) {
			case "ACCEPTED" -> "good";
			case "FAILED" -> "late";
			case "DEFERRED", "UNCERTAIN" -> "warn";
			default -> "wait";
		};
	}

	/** The companies the person may set robots up for. */
	List<Company> companies(StaffMember who) {
		return this.accounts.companies().stream().filter((each) -> Robots.mayChange(who, each.id())).toList();
	}

	List<ChannelsView.Option> companyOptions(StaffMember who, Wording words) {
		return companies(who).stream()
			.map((each) -> new ChannelsView.Option(each.id().toString(), each.name().in(words.language())))
			.toList();
	}

	static List<ChannelsView.Option> kinds(Wording words) {
		return Arrays.stream(RobotKind.values())
			.map((kind) -> new ChannelsView.Option(kind.name(), words.say(kind.label())))
			.toList();
	}

	static List<ChannelsView.Option> languages(Wording words) {
		return LocaleTag.SPOKEN.stream()
			.map((tag) -> new ChannelsView.Option(tag.value(), words.say("frame.language." + tag.value())))
			.toList();
	}

}
