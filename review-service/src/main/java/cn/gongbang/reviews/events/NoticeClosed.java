package cn.gongbang.reviews.events;

import cn.gongbang.contracts.events.Stamp;
import java.util.List;

/** R-FLOW-4: the notice ran its time and was taken off; the board's photo is the evidence. */
public record NoticeClosed(List<String> boardPhotos, Stamp stamp) implements ReviewEvent {}
