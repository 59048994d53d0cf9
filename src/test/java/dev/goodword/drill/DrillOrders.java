package dev.goodword.drill;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Ending;
import dev.goodword.applications.EndingApplications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Refused;
import dev.goodword.applications.Withdrawal;
import dev.goodword.applications.WithdrawingApplications;
import dev.goodword.shared.Columns;
import dev.goodword.shared.DueWork;
import dev.goodword.shared.ShiftedTime;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the parent of a {@link DrillNode} may have it do, one line an order. */
final class DrillOrders {

	/** What the node prints when an order is done; the answer follows. */
	static final String DONE = "DRILL DONE ";

	/** Moves the clock to the moment that follows and does what is due then. */
	static final String TIME = "DRILL TIME ";

	/** A recruiter says no to the person whose address follows. */
	static final String DECLINE = "DRILL DECLINE ";

	/** The person whose address follows leaves. */
	static final String WITHDRAW = "DRILL WITHDRAW ";

	/** The answer when there was nothing to do any more. */
	static final String ALREADY = "ALREADY";

	private static final int ROUNDS = 20;

	private final ListableBeanFactory product;

	DrillOrders(ListableBeanFactory product) {
		this.product = product;
	}

	/** The answer. */
	String follow(String order) {
		try {
			if (order.startsWith(TIME)) {
				return time(Instant.parse(order.substring(TIME.length())));
			}
			String address = order.substring(order.lastIndexOf(' ') + 1);
			if (order.startsWith(DECLINE)) {
				decline(address);
			}
			else {
				bean(WithdrawingApplications.class).withdraw(application(address), Withdrawal.UNEXPLAINED);
			}
			return "";
		}
		catch (Refused ex) {
			return ALREADY;
		}
	}

	/** When something is due next; empty when nothing is. */
	private String time(Instant moment) {
		bean(ShiftedTime.class).shiftTo(Duration.between(Instant.now(), moment));
		List<DueWork> works = this.product.getBeansOfType(DueWork.class).values().stream().toList();
		int done = 1;
		for (int round = 0; round < ROUNDS && done > 0; round++) {
			done = works.stream().mapToInt(DueWork::runDue).sum();
		}
		return works.stream()
			.map(DueWork::nextDue)
			.flatMap(Optional::stream)
			.min(Instant::compareTo)
			.map(Instant::toString)
			.orElse("");
	}

	private void decline(String address) {
		JobApplicationId id = application(address);
		StaffMember recruiter = bean(Accounts.class).staff()
			.stream()
			.filter((person) -> person.holds(Role.RECRUITER))
			.findFirst()
			.orElseThrow();
		bean(EndingApplications.class).decline(id, new Ending(bean(Applications.class).summary(id).version(),
				"COMPARED_CLOSER", null, "Others fit more closely.", null, null), recruiter);
	}

	private JobApplicationId application(String address) {
		return bean(JdbcClient.class).sql("""
				select a.application_id from job_application a
				join candidate_contact c on c.candidate_id = a.candidate_id and c.type = 'EMAIL'
				where c.normalised_value = ?""")
			.param(address)
			.query((row, number) -> new JobApplicationId(Columns.uuid(row, "application_id")))
			.single();
	}

	private <T> T bean(Class<T> type) {
		return ((BeanFactory) this.product).getBean(type);
	}

}
