package dev.goodword.desk.groups;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.goodword.accounts.Department;
import dev.goodword.desk.Wording;
import dev.goodword.desk.groups.GroupsView.Form;
import dev.goodword.desk.groups.GroupsView.Line;
import dev.goodword.desk.groups.GroupsView.Option;
import dev.goodword.desk.groups.GroupsView.Part;
import dev.goodword.desk.groups.GroupsView.Place;
import dev.goodword.desk.groups.Refused.Choice;
import dev.goodword.positions.PositionGroup;
import dev.goodword.positions.PositionGroupId;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionStatus;
import dev.goodword.positions.PositionSummary;
import dev.goodword.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Departments with their groups and positions in words. Pure.
 *
 * @param groups all there are
 * @param places where positions lie
 * @param positions those the reader may know of
 * @param refused what could not be saved; null for nothing
 */
record GroupParts(List<PositionGroup> groups, Map<PositionId, PositionGroupId> places, List<PositionSummary> positions,
		@Nullable Refused refused, Wording words) {

	private static final Form BLANK = new Form("", "", null);

	/** One department of a company. */
	Part of(Department department, String company) {
		List<PositionGroup> all = this.groups.stream()
			.filter((group) -> group.department().equals(department.id()))
			.sorted(Comparator.comparing(this::name, Collator.getInstance(this.words.language().locale())))
			.toList();
		List<PositionGroup> used = all.stream().filter((group) -> !group.retired()).toList();
		List<Place> there = this.positions.stream()
			.filter((position) -> position.department().equals(department.id()))
			.filter((position) -> position.status() != PositionStatus.CLOSED)
			.map(this::place)
			.toList();
		return new Part(department.id().toString(), department.name().in(this.words.language()), company,
				used.stream().map((group) -> line(group, there)).toList(), retired(all), there,
				used.stream().map((group) -> new Option(group.id().toString(), name(group))).toList(),
				form(department));
	}

	private Form form(Department department) {
		return (this.refused != null && this.refused.why() != null && this.refused.department().equals(department.id()))
				? new Form(this.refused.name().en(), this.refused.name().zhHans(), this.words.say(this.refused.why()))
				: BLANK;
	}

	private Line line(PositionGroup group, List<Place> there) {
		LocalizedText name = group.name();
		String id = group.id().toString();
		return new Line(id, name(group), this.words.language().isChinese() ? name.en() : name.zhHans(),
				this.words.count((int) there.stream().filter((place) -> place.group().equals(id)).count()));
	}

	private String retired(List<PositionGroup> all) {
		return all.stream()
			.filter(PositionGroup::retired)
			.map(this::name)
			.collect(Collectors.joining(this.words.say("desk.groups.and")));
	}

	/** What was chosen and not saved stays chosen. */
	private Place place(PositionSummary position) {
		PositionGroupId lies = this.places.get(position.id());
		String group = (lies != null) ? lies.toString() : "";
		Choice wanted = (this.refused != null) ? this.refused.places().get(position.id()) : null;
		return new Place(GroupsPage.FIELD + position.id(), position.title().in(this.words.language()),
				this.words.say("desk.position.status." + position.status()), group,
				(wanted != null) ? wanted.group() : group, (wanted != null) ? problem(wanted, lies) : null);
	}

	private @Nullable String problem(Choice wanted, @Nullable PositionGroupId lies) {
		return (wanted.why() != null) ? this.words.say(wanted.why(),
				this.groups.stream()
					.filter((group) -> group.id().equals(lies))
					.map(this::name)
					.findFirst()
					.orElseGet(() -> this.words.say("desk.groups.nogroup")))
				: null;
	}

	private String name(PositionGroup group) {
		return group.name().in(this.words.language());
	}

}
