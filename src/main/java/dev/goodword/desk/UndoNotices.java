package dev.goodword.desk;

import java.util.List;

import dev.goodword.accounts.StaffMember;

import org.springframework.stereotype.Component;

/** What somebody can still take back, in words. */
@Component
public class UndoNotices {

	/** Everything the person may take back now, the next to leave first. */
	public List<UndoNotice> of(StaffMember who, Wording words) {
		return List.of();
	}

}
