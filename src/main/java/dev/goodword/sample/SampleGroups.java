package dev.goodword.sample;

import java.util.List;

import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.DepartmentId;
import dev.goodword.accounts.StaffMember;
import dev.goodword.positions.Placing;
import dev.goodword.positions.PositionGroup;
import dev.goodword.positions.PositionGroupId;
import dev.goodword.positions.PositionGroups;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.shared.LocalizedText;

import org.springframework.stereotype.Component;

/** Sorts the positions of the sample company into groups that can be compared. */
@Component
@OnSampleInstallation
class SampleGroups {

	private final SampleTexts texts = SampleTexts.of("positions.properties");

	private final PositionGroups groups;

	private final Positions positions;

	private final Accounts accounts;

	SampleGroups(PositionGroups groups, Positions positions, Accounts accounts) {
		this.groups = groups;
		this.positions = positions;
		this.accounts = accounts;
	}

	/** Each lies in the group its file names. */
	void sort(List<SamplePositions.Opened> opened) {
		for (SamplePositions.Opened position : opened) {
			StaffMember head = this.accounts.member(position.team().head());
			LocalizedText name = this.texts.both(position.code() + ".group");
			DepartmentId department = position.team().department();
			PositionSummary summary = this.positions.summary(position.id());
			this.groups.place(department, List.of(new Placing(summary, null, group(department, name, head))), head);
		}
	}

	/** A second one of that name is refused, and the first is meant. */
	private PositionGroupId group(DepartmentId department, LocalizedText name, StaffMember head) {
		this.groups.add(department, name, head);
		return this.groups.all()
			.stream()
			.filter((group) -> group.department().equals(department) && group.name().equals(name))
			.map(PositionGroup::id)
			.findFirst()
			.orElseThrow();
	}

}
